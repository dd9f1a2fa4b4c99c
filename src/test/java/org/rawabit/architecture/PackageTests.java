// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.rawabit.Rawabit;
import org.springframework.modulith.core.ApplicationModules;

class PackageTests {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .importPackages("org.rawabit");

    @Test
    void packagesUseOnlyWhatTheySay() {
        ApplicationModules.of(Rawabit.class).verify();
    }

    @Test
    void onlyTheGraphUsesTheDriver() {
        noClasses().that().resideOutsideOfPackage("org.rawabit.graph..").should().dependOnClassesThat()
                .resideInAPackage("org.neo4j.driver..").check(CLASSES);
    }

    @Test
    void questionsReachTheGraphThroughWhatTheAskerMaySee() {
        noClasses().that().resideInAnyPackage("org.rawabit.links..", "org.rawabit.search..", "org.rawabit.entities..")
                .should().dependOnClassesThat().haveFullyQualifiedName("org.rawabit.graph.Graph").check(CLASSES);
    }

    @Test
    void onlyTheEmbeddedDatabaseUsesTheServer() {
        noClasses().that().resideOutsideOfPackages("org.rawabit.embedded..", "org.rawabit.graph..").should()
                .dependOnClassesThat().resideInAPackage("org.neo4j..").check(CLASSES);
    }

    @Test
    void onlyControllersAndWiringKnowGraphQl() {
        noClasses().that().resideInAnyPackage("org.rawabit.graph..", "org.rawabit.importer..", "org.rawabit.embedded..")
                .should().dependOnClassesThat().resideInAnyPackage("graphql..", "org.springframework.graphql..").check(CLASSES);
    }
}
