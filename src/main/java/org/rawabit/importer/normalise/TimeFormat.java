// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
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
    private static final ZonedDateTime SAMPLE = ZonedDateTime.of(2024, 11, 23, 22, 34, 56, 0, ZoneOffset.UTC);

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

    /** Whether what is written so tells the day; a year of two digits tells none. */
    boolean tellsDay() {
        return formatter == null || find(formatter.format(SAMPLE)).flatMap(found -> found.date(SAMPLE.getZone())).isPresent();
    }

    /** Whether it tells the time of day. */
    boolean tellsTimeOfDay() {
        return formatter == null || find(formatter.format(SAMPLE)).map(Found::time).isPresent();
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
            return date(ZoneOffset.UTC).map(LocalDate::getYear).filter(year -> !FOUR_DIGITS.isValidValue(year)).isEmpty();
        }

        Optional<LocalDate> date(ZoneId zone) {
            LocalDate date = parts.query(TemporalQueries.localDate());
            return date != null ? Optional.of(date) : hasInstant() ? Optional.of(Instant.from(parts).atZone(zone).toLocalDate())
                    : Optional.empty();
        }

        @Nullable LocalTime time() {
            return parts.query(TemporalQueries.localTime());
        }

        Optional<Instant> instant(ZoneId zone) {
            if (hasInstant()) {
                return Optional.of(Instant.from(parts));
            }
            LocalTime time = time();
            return date(zone).map(day -> (time == null ? day.atStartOfDay(zone) : day.atTime(time).atZone(zone)).toInstant());
        }

        Optional<Instant> lastInstant(ZoneId zone) {
            boolean wholeDay = time() == null && !hasInstant();
            return wholeDay ? date(zone).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1)) : instant(zone);
        }

        private boolean hasInstant() {
            return parts.isSupported(ChronoField.INSTANT_SECONDS);
        }
    }
}
