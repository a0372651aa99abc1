/** The file name Java's source launcher expects of {@link LAUNCHER_SOURCE}. */
export const LAUNCHER_FILE = 'LocalNeo4j.java';

/**
 * The Java program that is a managed Neo4j: opens the home folder named by its argument and serves until it is
 * told to end; what keeps it from starting is the last line it prints. It is kept here as text, not as a file beside the code, so that it needs no copying by a build and
 * is found alike from source, from `dist` and from a packed archive. Java compiles it in memory at each start.
 */
export const LAUNCHER_SOURCE = `import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

public class LocalNeo4j {
    public static void main(String[] arguments) throws InterruptedException {
        Path home = Path.of(arguments[0]);
        try {
            var neo4j = new DatabaseManagementServiceBuilder(home)
                    .loadPropertiesFromFile(home.resolve("conf").resolve("neo4j.conf"))
                    .build();
            Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
        } catch (RuntimeException failure) {
            Throwable cause = failure;
            while (cause.getCause() != null) cause = cause.getCause();
            System.err.println(failure == cause ? cause : failure.getMessage() + ": " + cause);
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }
}
`;
