/** Messages: written, edited, kept, and who is pinged by them. */
@NullMarked
package app.convive.rehearsal.message;

import org.jspecify.annotations.NullMarked;
