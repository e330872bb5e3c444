/** Interactions: raised for a person, answered once in time, followed up while their token lasts. */
@NullMarked
package app.convive.rehearsal.interaction;

import org.jspecify.annotations.NullMarked;
