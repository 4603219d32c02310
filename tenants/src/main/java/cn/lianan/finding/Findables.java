package cn.lianan.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/** All kinds of things that can be found. */
@ApplicationScoped
class Findables {

    @Inject
    @Any
    Instance<Findable> findables;

    Stream<Findable> all() {
        return findables.stream();
    }

    Optional<Findable> of(String kind) {
        return all().filter(f -> f.kind().equals(kind)).findFirst();
    }
}
