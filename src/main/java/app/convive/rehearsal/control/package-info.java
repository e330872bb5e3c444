/** The control API of the page and of tests, and the live line to the page. */
@NullMarked
package app.convive.rehearsal.control;

import org.jspecify.annotations.NullMarked;
