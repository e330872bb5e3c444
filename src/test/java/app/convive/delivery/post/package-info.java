@NullMarked
package app.convive.delivery.post;

import org.jspecify.annotations.NullMarked;
