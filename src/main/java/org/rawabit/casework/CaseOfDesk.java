// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.util.List;

/** A case of that number was opened at the desk: the message says the mend. */
public final class CaseOfDesk extends RuntimeException {

    CaseOfDesk(String number, List<String> cases) {
        super("A case of the number " + number + " was opened at the desk: give --case the id of the one that is meant, "
                + String.join(" or ", cases) + ".");
    }
}
