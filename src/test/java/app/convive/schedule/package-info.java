@NullMarked
package app.convive.schedule;

import org.jspecify.annotations.NullMarked;
