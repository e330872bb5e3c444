/** What Discord takes and refuses, free of state: shapes, lengths, counts, and its error bodies. */
@NullMarked
package app.convive.rehearsal.rules;

import org.jspecify.annotations.NullMarked;
