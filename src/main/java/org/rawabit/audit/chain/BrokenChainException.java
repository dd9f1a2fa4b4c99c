// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

/** A chain cannot be continued, since it is not as it was left. The message says why. */
final class BrokenChainException extends Exception {

    BrokenChainException(String reason) {
        super(reason);
    }
}
