/** What the tests set up around a gateway: the real Keycloak, services that say what reached them, and a browser. */
@NullMarked
package org.minyi.gateway.stage;

import org.jspecify.annotations.NullMarked;
