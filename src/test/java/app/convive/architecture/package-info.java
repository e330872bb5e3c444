/** The walls of the house. */
@NullMarked
package app.convive.architecture;

import org.jspecify.annotations.NullMarked;
