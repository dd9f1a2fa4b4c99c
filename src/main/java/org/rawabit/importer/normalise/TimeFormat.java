// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One pattern of Java's DateTimeFormatter, or {@code epochSeconds}, {@code epochMillis}. Where it has separators, leading zeros may lack. */
final class TimeFormat {

    private static final ValueRange FOUR_DIGITS = ValueRange.of(0, 9_999);

    private final String pattern;
    private final @Nullable DateTimeFormatter formatter;

    private TimeFormat(String pattern) {
        this.pattern = pattern;
        this.formatter = pattern.matches("epoch(Seconds|Millis)") ? null : formatter(pattern);
    }

    @SafeVarargs
    static List<TimeFormat> list(List<String>... patterns) {
        return Stream.of(patterns).flatMap(List::stream).distinct().map(TimeFormat::new).toList();
    }

    static String names(List<TimeFormat> formats) {
        return formats.stream().map(format -> format.pattern).collect(Collectors.joining(", or as "));
    }

    Optional<Found> find(String given) {
        try {
            return Optional.of(formatter == null ? ofEpoch(given) : new Found(formatter.parse(given))).filter(Found::canBeShown);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Found ofEpoch(String given) {
        long number = Long.parseLong(given);
        return new Found(pattern.equals("epochSeconds") ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
    }

    private static DateTimeFormatter formatter(String pattern) {
        String lenient = pattern.replace("yyyy", "uuuu").replaceAll("\\bdd\\b", "d").replaceAll("\\bMM\\b", "M")
                .replaceAll("\\bHH\\b", "H");
        return DateTimeFormatter.ofPattern(lenient, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    /** What was read: a date, a time of day, both, with or without offset. */
    record Found(TemporalAccessor parts) {

        /** RFC 3339, by which every time is shown, has years of four digits. */
        boolean canBeShown() {
            boolean timeOfDay = parts.query(TemporalQueries.localDate()) == null && !parts.isSupported(ChronoField.INSTANT_SECONDS);
            return timeOfDay || FOUR_DIGITS.isValidValue(date(ZoneOffset.UTC).getYear());
        }

        LocalDate date(ZoneId zone) {
            LocalDate date = parts.query(TemporalQueries.localDate());
            return date == null ? Instant.from(parts).atZone(zone).toLocalDate() : date;
        }

        @Nullable LocalTime time() {
            return parts.query(TemporalQueries.localTime());
        }

        Instant instant(ZoneId zone) {
            if (parts.isSupported(ChronoField.INSTANT_SECONDS)) {
                return Instant.from(parts);
            }
            LocalTime time = time();
            return (time == null ? date(zone).atStartOfDay(zone) : date(zone).atTime(time).atZone(zone)).toInstant();
        }

        Instant lastInstant(ZoneId zone) {
            boolean wholeDay = time() == null && !parts.isSupported(ChronoField.INSTANT_SECONDS);
            return wholeDay ? date(zone).plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1) : instant(zone);
        }
    }
}
