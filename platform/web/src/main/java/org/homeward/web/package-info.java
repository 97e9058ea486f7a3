/**
 * What every HTTP service of the platform says in the same way: problems (RFC 9457), versions (RFC
 * 9110 ETag), idempotent POSTs, pages, references and ids. A client learns them once.
 */
@NullMarked
package org.homeward.web;

import org.jspecify.annotations.NullMarked;
