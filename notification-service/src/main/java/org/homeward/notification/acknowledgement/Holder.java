package org.homeward.notification.acknowledgement;

import org.homeward.notification.alert.Alert;
import org.homeward.notification.recipient.Recipient;

/** The person a link was made for, and the alert it is for. */
record Holder(Alert alert, Recipient reader) {}
