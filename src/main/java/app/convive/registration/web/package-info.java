/** Where calendar programs read what somebody comes for. There is nothing to type or to click. */
@NullMarked
package app.convive.registration.web;

import org.jspecify.annotations.NullMarked;
