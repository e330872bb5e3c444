/** The rehearsal's page in a real browser, where one is installed. */
@NullMarked
package app.convive.rehearsal.page;

import org.jspecify.annotations.NullMarked;
