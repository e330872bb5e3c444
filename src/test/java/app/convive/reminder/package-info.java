@NullMarked
package app.convive.reminder;

import org.jspecify.annotations.NullMarked;
