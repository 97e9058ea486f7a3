/**
 * The end of every mail's way on this machine: taken by SMTP, kept in files, shown on a page and as
 * JSON.
 */
@NullMarked
package org.homeward.deploy.local.mailbox;

import org.jspecify.annotations.NullMarked;
