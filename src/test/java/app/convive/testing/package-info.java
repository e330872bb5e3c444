/** What tests of all rooms stand on. */
@NullMarked
package app.convive.testing;

import org.jspecify.annotations.NullMarked;
