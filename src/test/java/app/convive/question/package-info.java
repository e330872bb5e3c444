/** Questions passed to organisers, on real databases. */
@NullMarked
package app.convive.question;

import org.jspecify.annotations.NullMarked;
