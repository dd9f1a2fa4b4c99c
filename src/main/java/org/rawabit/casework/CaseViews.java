// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.audit.CaseLooks;
import org.rawabit.audit.DeedKind;
import org.rawabit.security.Agency;
import org.rawabit.security.Directory;
import org.springframework.stereotype.Service;

/** Who looked at a case, with names and agencies; for those who manage it. */
@Service
final class CaseViews {

    private final CaseLooks looks;
    private final Directory directory;

    CaseViews(CaseLooks looks, Directory directory) {
        this.looks = looks;
        this.directory = directory;
    }

    Map<Case, List<View>> of(List<Case> cases, boolean mayWork) {
        Map<String, List<CaseLooks.Look>> found = looks.of(cases.stream().filter(one -> mayWork && one.isManaged()).map(Case::id).toList());
        List<CaseLooks.Look> all = found.values().stream().flatMap(Collection::stream).toList();
        Map<String, String> names = all.isEmpty() ? Map.of() : directory.names(all.stream().map(CaseLooks.Look::user).distinct().toList());
        Map<String, Agency> agencies = all.isEmpty() ? Map.of()
                : directory.agencies().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        return cases.stream().collect(Collectors.toMap(Function.identity(), one -> found.getOrDefault(one.id(), List.of()).stream()
                .map(look -> View.of(look, names, agencies)).toList()));
    }

    /** One look (schema: {@code CaseLook}). */
    record View(OffsetDateTime at, String user, @Nullable Agency agency, DeedKind kind, String operation) {

        private static View of(CaseLooks.Look look, Map<String, String> names, Map<String, Agency> agencies) {
            return new View(look.at(), names.getOrDefault(look.user(), look.user()), look.agency() == null ? null : agencies.get(look.agency()),
                    look.kind(), look.operation());
        }
    }
}
