// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rawabit.casework.TestCasework;
import org.rawabit.casework.VisibleGraph;
import org.rawabit.entities.Entities;
import org.rawabit.graph.Period;
import org.rawabit.graph.Refusal;
import org.rawabit.graph.TestGraph;
import org.rawabit.links.RandomGraph.TestLink;

/**
 * Every link query on random small graphs equals the {@link Oracle}. {@code -Drawabit.graphs=N} asks for more of them, and
 * {@code -Drawabit.seed=S} for others.
 */
class LinkQueriesIT {

    private static final int GRAPHS = Integer.getInteger("rawabit.graphs", "true".equals(System.getenv("CI")) ? 3_000 : 1_000);
    private static final long SEED = Long.getLong("rawabit.seed", 1L);
    private static final int BATCH = 200;

    private static final VisibleGraph GRAPH = TestCasework.everything();
    private static final FilterParameters FILTERS = new FilterParameters(TestGraph.catalogue());
    private static final ChartLinks LINKS = new ChartLinks(GRAPH, FILTERS, new LinkRows(TestGraph.catalogue()));
    private static final List<RandomGraph> GRAPH_LIST = new ArrayList<>();

    @BeforeAll
    static void save() {
        TestGraph.clear();
        for (int from = 0; from < GRAPHS; from += BATCH) {
            List<RandomGraph> batch = IntStream.range(from, Math.min(GRAPHS, from + BATCH))
                    .mapToObj(i -> new RandomGraph(SEED * 1_000_000 + i)).toList();
            TestGraph.graph().write(work -> {
                batch.forEach(graph -> graph.save(work));
                return null;
            });
            GRAPH_LIST.addAll(batch);
        }
    }

    @Test
    void expandEqualsTheOracle() {
        Expand expand = new Expand(GRAPH, FILTERS, LINKS);
        for (RandomGraph graph : GRAPH_LIST) {
            List<String> ids = some(graph, 3);
            LinkFilter filter = filter(graph, false);
            Rank rank = graph.pick(List.of(Rank.values()));
            int limit = graph.random.nextInt(6);

            Chart chart = expand.expand(ids, filter, rank, limit, Detail.ALL);

            Oracle oracle = new Oracle(graph, filter, ids);
            List<String> neighbours = oracle.expand(rank);
            List<String> expected = new ArrayList<>(new java.util.LinkedHashSet<>(ids));
            expected.addAll(neighbours.subList(0, Math.min(limit, neighbours.size())));
            String question = ids + " " + filter + " " + rank + " " + limit;
            assertThat(Given.ids(chart.entities())).as(question).isEqualTo(expected);
            assertThat(chart.total()).as(question).isEqualTo(neighbours.size());
            assertThat(chart.truncated()).as(question).isEqualTo(neighbours.size() > limit);
            assertSame(chart.links(), oracle.among(expected), oracle, question);
        }
    }

    @Test
    void linkCountsEqualTheOracle() {
        LinkCounts counts = new LinkCounts(GRAPH, FILTERS);
        for (RandomGraph graph : GRAPH_LIST) {
            String id = graph.pick(graph.ids());
            LinkFilter filter = filter(graph, false);

            var found = counts.count(List.of(id), filter).getOrDefault(id, List.of());

            Oracle oracle = new Oracle(graph, filter, List.of(id));
            List<TestLink> expected = graph.links.stream().filter(link -> oracle.seen(link, id)).filter(link -> (
                    filter.entityTypes() == null || filter.entityTypes().contains(graph.entities.get(link.other(id))))
                    && (link.isLoop() || filter.excludeIds() == null || !filter.excludeIds().contains(link.other(id)))).toList();
            assertThat(found.stream().mapToLong(LinkCounts.LinkCount::count).sum()).as(id + filter).isEqualTo(expected.size());
            for (LinkCounts.LinkCount group : found) {
                List<TestLink> members = expected.stream().filter(link -> link.type().equals(group.linkType())
                        && graph.entities.get(link.other(id)).equals(group.entityType())
                        && direction(link, id) == group.direction()).toList();
                assertThat(group.count()).as(id + filter + group).isEqualTo(members.size());
                assertThat(group.entities()).as(id + filter + group)
                        .isEqualTo(members.stream().map(link -> link.other(id)).distinct().count());
            }
        }
    }

    private static Direction direction(TestLink link, String id) {
        return !link.directed() || link.isLoop() ? Direction.BOTH : link.from().equals(id) ? Direction.OUT : Direction.IN;
    }

    @Test
    void shortestPathsEqualTheOracle() {
        for (RandomGraph graph : GRAPH_LIST) {
            shortestPathsEqualTheOracle(graph, false);
            shortestPathsEqualTheOracle(graph, true);
        }
    }

    private static void shortestPathsEqualTheOracle(RandomGraph graph, boolean inTimeOrder) {
        String from = graph.pick(graph.ids());
        String to = graph.pick(graph.ids());
        LinkFilter filter = filter(graph, true);
        int maxLength = graph.random.nextInt(7);
        int limit = graph.random.nextInt(4);

        Paths paths = paths().find(new PathQuestion(from, to, filter, maxLength, inTimeOrder, limit), Detail.ALL);

        Oracle oracle = new Oracle(graph, filter, List.of(from, to));
        List<List<String>> expected = oracle.shortestPaths(from, to, maxLength, inTimeOrder);
        String question = from + " " + to + " " + filter + " " + maxLength + " " + inTimeOrder;
        assertThat(paths.length()).as(question).isEqualTo(expected.isEmpty() ? null : expected.get(0).size() - 1);
        assertThat(paths.total()).as(question).isEqualTo(expected.size());
        assertThat(paths.truncated()).as(question).isEqualTo(expected.size() > limit);
        assertThat(paths.paths().stream().map(path -> Given.ids(path.entities())).toList()).as(question)
                .isEqualTo(expected.subList(0, Math.min(limit, expected.size())));
        for (Paths.Path path : paths.paths()) {
            for (int i = 0; i < path.steps().size(); i++) {
                assertSame(path.steps().get(i).links(),
                        oracle.between(path.entities().get(i).id(), path.entities().get(i + 1).id()), oracle, question);
            }
        }
    }

    @Test
    void searchByLayersEqualsSearchInTheDatabase() {
        ShortestPaths inDatabase = paths();
        for (RandomGraph graph : GRAPH_LIST) {
            String from = graph.pick(graph.ids());
            String to = graph.pick(graph.ids());
            LinkFilter filter = filter(graph, true).inDirection(Direction.BOTH);
            if (from.equals(to)) {
                continue;
            }
            GraphSteps steps = new GraphSteps(GRAPH, FILTERS.of(filter, List.of(from, to)), List.of(from, to), false);

            var found = new org.rawabit.links.paths.LayeredSearch(steps).find(Set.of(from), Set.of(to), 5);

            Paths expected = inDatabase.find(new PathQuestion(from, to, filter, 5, false, 1_000), Detail.ALL);
            assertThat(found.map(layers -> layers.first(1_000)).orElse(List.of())).as(from + to + filter)
                    .isEqualTo(expected.paths().stream().map(path -> Given.ids(path.entities())).toList());
        }
    }

    private static ShortestPaths paths() {
        Entities entities = new Entities(GRAPH);
        return new ShortestPaths(GRAPH, entities, FILTERS, new DatabasePaths(GRAPH), new PathLinks(entities, LINKS));
    }

    /** Against all memory of the machine: a hub's hub reaches millions of links in three steps. */
    @Test
    void aSearchThatMeetsTooManyLinksIsRefused() {
        TestLink link = GRAPH_LIST.stream().flatMap(graph -> graph.links.stream()).filter(one -> !one.isLoop()).findFirst().orElseThrow();
        GraphSteps steps = new GraphSteps(GRAPH, FILTERS.of(LinkFilter.ALL, List.of()), List.of(), false, 1);

        assertThatThrownBy(() -> steps.from(Set.of(link.from(), link.to()), Set.of(), false)).isInstanceOf(Refusal.class)
                .hasMessage("TOO_WIDE[1]");
    }

    @Test
    void connectEqualsTheOracle() {
        Connect connect = new Connect(GRAPH, new Entities(GRAPH), FILTERS, LINKS);
        for (RandomGraph graph : GRAPH_LIST) {
            List<String> ids = some(graph, 5).stream().distinct().toList();
            LinkFilter filter = filter(graph, true);
            int maxLength = graph.random.nextInt(5);

            Chart chart = connect.connect(ids, filter, maxLength, Detail.ALL);

            Set<String> unjoined = new TreeSet<>();
            Set<String> expected = new Oracle(graph, filter.undirected(), ids).connect(ids, maxLength, unjoined);
            expected.addAll(unjoined);
            String question = ids + " " + filter + " " + maxLength;
            assertThat(Given.ids(chart.entities())).as(question).isEqualTo(List.copyOf(expected));
            assertThat(chart.unjoined()).as(question).isEqualTo(List.copyOf(unjoined));
            Oracle all = new Oracle(graph, filter.undirected().anyNeighbour(), ids);
            assertSame(chart.links(), all.among(expected), all, question);
        }
    }

    @Test
    void commonNeighboursEqualTheOracle() {
        FindCommonNeighbours common = new FindCommonNeighbours(GRAPH, FILTERS, LINKS);
        for (RandomGraph graph : GRAPH_LIST) {
            List<String> ids = some(graph, 4);
            int given = (int) ids.stream().distinct().count();
            Integer atLeast = graph.random.nextBoolean() ? null : Integer.valueOf(1 + graph.random.nextInt(given));
            LinkFilter filter = filter(graph, false);
            int limit = graph.random.nextInt(4);

            CommonNeighbours found = common.find(ids, atLeast, filter, limit, Detail.ALL);

            Oracle oracle = new Oracle(graph, filter, ids);
            Map<String, Set<String>> expected = oracle.commonNeighbours(atLeast == null ? given : atLeast);
            String question = ids + " " + atLeast + " " + filter + " " + limit;
            assertThat(found.total()).as(question).isEqualTo(expected.size());
            assertThat(found.neighbours().stream().map(neighbour -> neighbour.entity().id()).toList()).as(question)
                    .isEqualTo(expected.keySet().stream().limit(limit).toList());
            for (CommonNeighbours.CommonNeighbour neighbour : found.neighbours()) {
                assertThat(neighbour.linkedTo()).as(question).isEqualTo(List.copyOf(expected.get(neighbour.entity().id())));
                assertSame(neighbour.links(), oracle.neighbours().get(neighbour.entity().id()), oracle, question);
            }
        }
    }

    private static void assertSame(List<Link> found, Collection<TestLink> expected, Oracle oracle, String question) {
        assertThat(found.stream().map(link -> link.id() + " " + link.count() + " " + link.first() + " " + link.last()).toList())
                .as(question).isEqualTo(expected.stream().map(link -> link.id() + " " + oracle.count(link) + " "
                        + Period.show(oracle.first(link)) + " " + Period.show(oracle.last(link))).toList());
    }

    private static List<String> some(RandomGraph graph, int most) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i <= graph.random.nextInt(most); i++) {
            ids.add(graph.pick(graph.ids()));
        }
        return ids;
    }

    private static LinkFilter filter(RandomGraph graph, boolean paths) {
        Random random = graph.random;
        return new LinkFilter(maybe(random, List.of("KNOWS", "CONTACT", "RELATED_TO", "ASSOCIATED_WITH")),
                maybe(random, List.of("Person", "Phone", "Incident")), graph.pick(List.of(Direction.values())),
                random.nextInt(3) == 0 ? time(random.nextInt(15)) : null, random.nextInt(3) == 0 ? time(5 + random.nextInt(18)) : null,
                maybe(random, List.of(LinkStatus.values())), excluded(graph),
                paths && random.nextInt(3) == 0 ? Integer.valueOf(random.nextInt(5)) : null);
    }

    private static List<String> excluded(RandomGraph graph) {
        List<String> ids = new ArrayList<>(graph.ids());
        graph.links.forEach(link -> ids.add(link.id()));
        return graph.random.nextInt(3) == 0 ? List.of(graph.pick(ids), graph.pick(ids)) : null;
    }

    /** All, or some, rarely none. */
    private static <T> List<T> maybe(Random random, List<T> all) {
        return random.nextInt(3) > 0 ? null : all.stream().filter(one -> random.nextInt(4) > 0).toList();
    }

    private static OffsetDateTime time(long millis) {
        return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
    }
}
