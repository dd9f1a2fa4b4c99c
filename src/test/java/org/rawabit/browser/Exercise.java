// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

/** Entities of the exercise that the tests look up, by the names they bear on the chart. */
final class Exercise {

    /** Owner of the recruitment office; a baker has nearly the same name. */
    static final String OWNER = "سرمد فاضل جبار الخزاعلي";
    /** Known as Umm Sajjad: recruiter in two incidents, both with victims. */
    static final String RECRUITER = "سعاد مطشر حنون الشبلي";
    /** The help line of a charity, which 54 numbers call. */
    static final String HELP_LINE = "+964 730 000 7880";
    /** A taxi driver's number: 42 neighbours. */
    static final String TAXI = "+964 730 000 1793";
    /** Driver in seven incidents. */
    static final String DRIVER = "حيدر رزاق مزهر الشمري";

    private Exercise() {
    }
}
