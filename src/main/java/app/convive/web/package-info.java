/**
 * What stands around the features towards operators: health, and one clear line when the start is refused. Nothing depends
 * on it.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"discord"})
@NullMarked
package app.convive.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
