/** What the edge for operators says: start, health. */
@NullMarked
package app.convive.web;

import org.jspecify.annotations.NullMarked;
