/**
 * Open space: a meeting whose agenda the participants make. They offer sessions on a wall of slots and rooms, go where they
 * learn or contribute, write down what came of it, and in the end set dots on what matters most.
 *
 * <p>Source: Harrison Owen, Open Space Technology: A User's Guide, 3rd edition (2008).
 */
@NullMarked
package org.minyi.rules.order.openspace;

import org.jspecify.annotations.NullMarked;
