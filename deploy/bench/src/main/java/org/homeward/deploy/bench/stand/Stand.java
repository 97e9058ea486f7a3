package org.homeward.deploy.bench.stand;

import java.security.KeyPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.embedded.KafkaServer;
import org.homeward.embedded.KafkaSettings;
import org.homeward.embedded.Lifetime;
import org.homeward.embedded.Parts;
import org.homeward.embedded.Ports;
import org.homeward.embedded.PostgresServer;
import org.homeward.embedded.PostgresSettings;
import org.homeward.embedded.Secrets;

/**
 * Real servers with the product's roles, topics and security, the packaged service on them, and an
 * untouched copy of its database for those that are measured beside it. All of it ends with this
 * JVM.
 */
public final class Stand implements AutoCloseable {

    /** The product's own channel and name for "a commitment falls due". */
    private static final String CHANNEL = "homeward_due";

    private static final String WORK = "commitments";

    private final Place place;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final Topics topics;
    private final KeyPair keys = Officer.newKeys();
    private final List<UUID> templates;
    private ServiceProcess service;
    private int referenced;
    private int copies;

    private Stand(Place place, int parties) throws SQLException {
        this.place = place;
        var parts = Parts.in(place.parts());
        var secrets = Secrets.random();
        postgres = PostgresServer.start(postgres(place, parts, secrets));
        kafka = KafkaServer.start(kafka(place, parts, secrets));
        topics = new Topics(kafka);
        topics.make();
        postgres.provideService(ServiceProcess.DATABASE);
        service = start();
        templates = promises(parties);
        service.close();
        superuser("CREATE DATABASE pristine TEMPLATE " + ServiceProcess.DATABASE);
        service = start();
    }

    /**
     * @param parties how many debtors the commitments of one wave are spread over
     */
    public static Stand start(Place place, int parties) throws SQLException {
        return new Stand(place, parties);
    }

    private static PostgresSettings postgres(Place place, Parts parts, Secrets secrets) {
        return new PostgresSettings(
                parts,
                place.folder().resolve("postgresql"),
                Ports.free(),
                secrets,
                place.folder().resolve("postgresql.log"),
                Lifetime.TETHERED);
    }

    private static KafkaSettings kafka(Place place, Parts parts, Secrets secrets) {
        return new KafkaSettings(
                parts,
                place.folder().resolve("kafka"),
                Ports.free(),
                Ports.free(),
                secrets,
                place.folder().resolve("kafka.log"),
                Lifetime.TETHERED);
    }

    private ServiceProcess start() {
        return ServiceProcess.start(place, postgres, kafka, keys.getPublic());
    }

    /** Ends the service until {@link #resume}, for what must be measured without it. */
    public void pause() {
        service.close();
    }

    public void resume() {
        service = start();
    }

    /** New parties and promises, recorded through the product's interface. */
    public List<UUID> promises(int count) {
        var officer = Officer.of(service.address(), keys);
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(officer.promise());
        }
        return made;
    }

    /** Those that stand in every {@link #copy}. */
    public List<UUID> templates() {
        return templates;
    }

    /** A superuser's connection to the product's database. */
    public Connection product() throws SQLException {
        return postgres.connect(ServiceProcess.DATABASE);
    }

    /** Writes open commitments and leaves the tables as a quiet night would. */
    public void prepare(Connection connection, Wave wave) throws SQLException {
        wave.script(referenced).run(connection);
        referenced += wave.rows();
    }

    /** Tells the service what its own command would have told it. */
    public void announce(Connection product, Instant due) throws SQLException {
        try (var notify = product.prepareStatement("SELECT pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            notify.setString(2, due + " " + WORK);
            notify.execute();
        }
    }

    /** A database of its own for one run, with the product's tables and roles. */
    public Copy copy() throws SQLException {
        var name = "copy_" + ++copies;
        superuser("CREATE DATABASE " + name + " TEMPLATE pristine");
        return new Copy(this, name, postgres.jdbcUrl(name), postgres.password("postgres"));
    }

    void superuser(String statement) throws SQLException {
        try (var connection = postgres.connect("postgres");
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    public Topics topics() {
        return topics;
    }

    /** What the packaged service and the servers have used since they were started. */
    public Usage used() {
        return new Usage(ProcessorTime.of(service.handle()), postgresTime(), brokerTime());
    }

    /** The same for a contestant that runs in this JVM. */
    public Usage usedHere() {
        return new Usage(ProcessorTime.own(), postgresTime(), brokerTime());
    }

    private double postgresTime() {
        return ProcessorTime.of(postgres.process().handle());
    }

    private double brokerTime() {
        return ProcessorTime.of(kafka.process().handle());
    }

    public ServiceProcess service() {
        return service;
    }

    @Override
    public void close() {
        topics.close();
        service.close();
        kafka.close();
        postgres.close();
    }
}
