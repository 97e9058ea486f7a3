/**
 * Who did what to which record, written so that nobody, the owner of the database included, can
 * rewrite it unnoticed: a case file is evidence only while its history can be trusted.
 */
@NullMarked
package org.homeward.audit;

import org.jspecify.annotations.NullMarked;
