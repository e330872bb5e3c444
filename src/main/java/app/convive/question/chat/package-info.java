/** Questions as members ask them: in a channel, in a direct message, by command; and the words of the answers. */
@NullMarked
package app.convive.question.chat;

import org.jspecify.annotations.NullMarked;
