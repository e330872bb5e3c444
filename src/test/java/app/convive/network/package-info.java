@NullMarked
package app.convive.network;

import org.jspecify.annotations.NullMarked;
