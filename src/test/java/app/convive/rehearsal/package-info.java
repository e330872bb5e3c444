/** The stand-in's own tests, and the driver through which features are tested: a stage, its people, what they see. */
@NullMarked
package app.convive.rehearsal;

import org.jspecify.annotations.NullMarked;
