/** The HTTP API v10, one file a kind of thing. */
@NullMarked
package app.convive.rehearsal.api;

import org.jspecify.annotations.NullMarked;
