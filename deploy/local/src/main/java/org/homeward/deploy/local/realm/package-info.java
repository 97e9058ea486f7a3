/**
 * The realm of a running identity provider, compared with the files of {@code deploy/config} and
 * brought to what they say: an import happens once, and files change after it.
 */
@NullMarked
package org.homeward.deploy.local.realm;

import org.jspecify.annotations.NullMarked;
