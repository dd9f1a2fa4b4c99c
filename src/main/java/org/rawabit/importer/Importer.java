// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.rawabit.casework.Compartments;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Ids;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.importer.files.SealedFiles;
import org.rawabit.importer.profile.Profile;
import org.rawabit.importer.profile.ProfileException;
import org.rawabit.importer.profile.Profiles;

/**
 * Brings files into the graph as a mapping profile says. What was imported before changes nothing; parts can come in any
 * order; what cannot be used is an issue of the report, with its file and line.
 */
public final class Importer {

    private final Graph graph;
    private final Ids ids;
    private final Profiles profiles;
    private final WaitingEvents waiting;
    private final Compartments compartments;
    private final Path dataFolder;
    private final SealedFiles sealed;
    private final Clock clock;
    private final ImportAudit audit;
    private final Predicate<String> ownerless;
    private final Guards guards;

    Importer(Graph graph, Ids ids, TypeCatalogue catalogue, Compartments compartments, Path dataFolder, SealedFiles sealed,
            Clock clock, ImportAudit audit, Predicate<String> ownerless, Guards guards) {
        this.graph = graph;
        this.ids = ids;
        this.profiles = new Profiles(catalogue);
        this.waiting = new WaitingEvents(graph, catalogue);
        this.compartments = compartments;
        this.dataFolder = dataFolder;
        this.sealed = sealed;
        this.clock = clock;
        this.audit = audit;
        this.ownerless = ownerless;
        this.guards = guards;
    }

    /** How the case of an import gets an owner; empty where it has members, or nobody signs in. */
    Optional<String> findAdvice(ImportRequest request) {
        String caseId = request.caseNumber() == null ? request.dataset() : request.caseNumber();
        return Optional.of("Nobody is a member of the case " + caseId + ", and nobody who signs in sees it. Give it an owner:\n"
                + "  java -jar rawabit.jar case add-member --case \"" + caseId + "\" --user NAME").filter(advice -> ownerless.test(caseId));
    }

    /**
     * Imports the files; begin and end are recorded, and where they cannot be it is not done.
     *
     * @throws ProfileException before anything is written, where the profile cannot be used
     */
    public ImportReport importFiles(ImportRequest request, ImportProgress progress) {
        Profile profile = profiles.load(request.profile());
        Compartments.Place place = request.caseNumber() == null ? compartments.named(request.dataset())
                : compartments.numbered(request.caseNumber());
        ImportRun run = new ImportRun(graph, ids, waiting, profile, dataFolder, sealed, clock, request, place, guards, progress);
        return audit.during(run, profile);
    }
}
