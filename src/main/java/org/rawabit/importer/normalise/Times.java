// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads dates and times as one profile writes them; times without an offset are of its zone. */
public final class Times {

    /** Formats where a profile gives none. */
    public static final List<String> DEFAULT_DATES = List.of("yyyy-MM-dd");
    public static final List<String> DEFAULT_TIMES = List.of("HH:mm:ss", "HH:mm");

    private static final List<String> ISO = List.of("yyyy-MM-dd'T'HH:mm[:ss][.SSS]XXX", "yyyy-MM-dd'T'HH:mm[:ss][.SSS]");

    private final ZoneId zone;
    private final List<TimeFormat> dates;
    private final List<TimeFormat> times;
    private final List<TimeFormat> instants;

    private Times(ZoneId zone, List<TimeFormat> dates, List<TimeFormat> times, List<TimeFormat> instants) {
        this.zone = zone;
        this.dates = dates;
        this.times = times;
        this.instants = instants;
    }

    /** Reads the given formats; points in time are a date, a space and a time, or ISO 8601. */
    public static Times of(ZoneId zone, List<String> dates, List<String> times) {
        List<String> joined = dates.stream().flatMap(date -> times.stream().map(time -> date + " " + time)).toList();
        return new Times(zone, TimeFormat.list(dates), TimeFormat.list(times),
                TimeFormat.list(joined, ISO, dates));
    }

    /** The first of the formats, of dates and of times of day, that cannot tell one. */
    public Optional<String> useless() {
        return Stream.concat(dates.stream().filter(format -> !format.tellsDay()),
                times.stream().filter(format -> !format.tellsTimeOfDay())).map(format -> TimeFormat.names(List.of(format))).findFirst();
    }

    /** The same zone with other formats, for dates and for points in time. */
    public Times withFormats(List<String> formats) {
        return new Times(zone, TimeFormat.list(formats), times, TimeFormat.list(formats));
    }

    public Optional<LocalDate> date(String given) {
        return first(dates, given).flatMap(found -> found.date(zone));
    }

    /** A point in time; a date alone is its first moment. */
    public Optional<Instant> instant(String given) {
        return first(instants, given).flatMap(found -> found.instant(zone));
    }

    /** A point in time from a date and a time of day. */
    public Optional<Instant> instant(String date, String time) {
        Optional<LocalTime> clock = first(times, time).map(TimeFormat.Found::time);
        return date(date).flatMap(day -> clock.map(hour -> day.atTime(hour).atZone(zone).toInstant()));
    }

    /** The last millisecond that the text covers: of the day where it is a date alone, else the point in time itself. */
    public Optional<Instant> lastInstant(String given) {
        return first(instants, given).flatMap(found -> found.lastInstant(zone));
    }

    /** What a date must look like, for people. */
    public String dateFormats() {
        return "a date as " + TimeFormat.names(dates);
    }

    public String timeFormats() {
        return "a time as " + TimeFormat.names(times);
    }

    public String instantFormats() {
        return "a time as " + TimeFormat.names(instants);
    }

    private static Optional<TimeFormat.Found> first(List<TimeFormat> formats, String given) {
        String plain = Plain.digits(given);
        return formats.stream().flatMap(format -> format.find(plain).stream()).findFirst();
    }
}
