@NullMarked
package app.convive.reminder.chat;

import org.jspecify.annotations.NullMarked;
