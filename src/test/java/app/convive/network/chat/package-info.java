@NullMarked
package app.convive.network.chat;

import org.jspecify.annotations.NullMarked;
