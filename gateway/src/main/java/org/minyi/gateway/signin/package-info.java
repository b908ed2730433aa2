/** Login and logout with the district's Keycloak realm: authorization code with PKCE, and back to the page. */
@NullMarked
package org.minyi.gateway.signin;

import org.jspecify.annotations.NullMarked;
