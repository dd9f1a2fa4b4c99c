// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

/** What the values of a property are; each has one normaliser in the importer. */
public enum ValueType {
    TEXT, NAME, PHONE, DATE, DATE_TIME, INTEGER, DECIMAL, EMAIL, PLATE, IMEI, IMSI, DOCUMENT_NUMBER, CODE, URL, CHOICE
}
