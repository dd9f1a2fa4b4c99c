// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.issues;

/** A kind of {@link ImportIssue}; its name is the stable code. */
public enum IssueKind {

    UNMATCHED_FILE(Effect.FILE_REFUSED), UNREADABLE_FILE(Effect.FILE_REFUSED), EMPTY_FILE(Effect.FILE_REFUSED),
    WRONG_ENCODING(Effect.FILE_REFUSED), MISSING_COLUMN(Effect.FILE_REFUSED), DUPLICATE_COLUMN(Effect.FILE_REFUSED),

    RAGGED_ROW(Effect.ROW_REFUSED), BAD_CHARACTERS(Effect.ROW_REFUSED), UNCLOSED_QUOTE(Effect.ROW_REFUSED),
    FIELD_TOO_LONG(Effect.ROW_REFUSED), WRONG_LABEL(Effect.ROW_REFUSED), MISSING_KEY(Effect.ROW_REFUSED),
    KEY_TOO_LONG(Effect.ROW_REFUSED), MISSING_END(Effect.ROW_REFUSED), UNKNOWN_END(Effect.ROW_REFUSED), AMBIGUOUS_END(Effect.ROW_REFUSED),

    MISSING_PROPERTY_COLUMN(Effect.VALUE_REFUSED), NOT_A_DATE(Effect.VALUE_REFUSED), NOT_A_TIME(Effect.VALUE_REFUSED),
    NOT_AN_INTEGER(Effect.VALUE_REFUSED), NOT_A_NUMBER(Effect.VALUE_REFUSED), NOT_A_CHOICE(Effect.VALUE_REFUSED),
    TOO_SMALL(Effect.VALUE_REFUSED), UNTRANSLATED_VALUE(Effect.VALUE_REFUSED), OTHER_VALUE(Effect.VALUE_REFUSED),

    NOT_A_NAME(Effect.KEPT_AS_GIVEN), NOT_A_PHONE_NUMBER(Effect.KEPT_AS_GIVEN), NOT_AN_EMAIL(Effect.KEPT_AS_GIVEN),
    NOT_A_PLATE(Effect.KEPT_AS_GIVEN), NOT_AN_IMEI(Effect.KEPT_AS_GIVEN), NOT_AN_IMSI(Effect.KEPT_AS_GIVEN),
    NOT_A_DOCUMENT_NUMBER(Effect.KEPT_AS_GIVEN), NOT_A_CODE(Effect.KEPT_AS_GIVEN), NOT_A_URL(Effect.KEPT_AS_GIVEN),

    INCOMPLETE_EVENT(Effect.WAITING),

    SAME_NAME_AS_PROTECTED(Effect.TO_CHECK);

    /** What became of the file, row or value. */
    public enum Effect {
        FILE_REFUSED("file or section not imported"), ROW_REFUSED("row refused"), VALUE_REFUSED("value left out"),
        KEPT_AS_GIVEN("kept as given, marked"), WAITING("waits for another file"),
        TO_CHECK("imported, to be checked");

        private final String text;

        Effect(String text) {
            this.text = text;
        }

        /** In words, for a report. */
        public String text() {
            return text;
        }
    }

    private final Effect effect;

    IssueKind(Effect effect) {
        this.effect = effect;
    }

    public Effect effect() {
        return effect;
    }
}
