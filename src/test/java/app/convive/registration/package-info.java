@NullMarked
package app.convive.registration;

import org.jspecify.annotations.NullMarked;
