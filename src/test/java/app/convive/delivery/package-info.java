@NullMarked
package app.convive.delivery;

import org.jspecify.annotations.NullMarked;
