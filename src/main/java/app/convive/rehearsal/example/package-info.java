/** The world on which the rehearsal opens. */
@NullMarked
package app.convive.rehearsal.example;

import org.jspecify.annotations.NullMarked;
