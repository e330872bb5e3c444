@NullMarked
package app.convive;

import org.jspecify.annotations.NullMarked;
