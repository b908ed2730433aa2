package org.minyi.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** The lines of the architecture, for the classes of one service. */
public final class ArchitectureRules {
    private static final Set<String> EDGES = Set.of(
            "Controller",
            "Listener",
            "Store",
            "Configuration",
            "Properties",
            "Application",
            "Stores",
            "Codec",
            "Client",
            "Answers",
            "Schedule");
    private static final String[] VAGUE = {
        "..util..",
        "..utils..",
        "..common..",
        "..shared..",
        "..helper..",
        "..helpers..",
        "..manager..",
        "..base..",
        "..impl..",
        "..config.."
    };

    private ArchitectureRules() {}

    /** The classes of a service, without its tests. */
    public static JavaClasses classesOf(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
    }

    /**
     * Rules know no framework: whatever is not named for an edge imports only the JDK, JSpecify, contracts, the engines and
     * its own service.
     */
    public static ArchRule rulesKnowNoFramework(String rootPackage) {
        return classes()
                .that(areNoEdge())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "javax.imageio..",
                        "com.drew..",
                        "org.jspecify..",
                        "org.minyi.contracts..",
                        "org.minyi.rules..",
                        rootPackage + ".."))
                .because("rules must be readable and testable without a framework");
    }

    /** A service knows contracts, the kit and the engines, and no other module of ours. */
    public static ArchRule servicesKnowOnlyContractsAndKit(String rootPackage) {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.minyi..")
                        .and(not(resideInAnyPackage(
                                "org.minyi.contracts..",
                                "org.minyi.servicekit..",
                                "org.minyi.rules..",
                                rootPackage + ".."))))
                .because("a service never calls another service");
    }

    /** A package is named for a capability, not for a layer or a leftover. */
    public static ArchRule packagesAreCapabilities() {
        return noClasses().should().resideInAnyPackage(VAGUE).because("a package is named for what people do");
    }

    /** All rules of a service. */
    public static List<ArchRule> forService(String rootPackage) {
        return List.of(
                rulesKnowNoFramework(rootPackage),
                servicesKnowOnlyContractsAndKit(rootPackage),
                packagesAreCapabilities());
    }

    private static DescribedPredicate<JavaClass> areNoEdge() {
        return DescribedPredicate.describe("are not named for an edge", type -> {
            var outer = type;
            while (outer.getEnclosingClass().isPresent())
                outer = outer.getEnclosingClass().get();
            var name = outer.getSimpleName();
            return EDGES.stream().noneMatch(name::endsWith) && !name.equals("package-info");
        });
    }
}
