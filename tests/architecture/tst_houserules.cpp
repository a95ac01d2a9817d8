#include "tests/architecture/SourceTree.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using siaran::tests::SourceFile;

namespace {

const QStringList Code {u"*.h"_s, u"*.cpp"_s};
const QStringList Written = Code + QStringList {u"*.sql"_s, u"*.txt"_s, u"*.cmake"_s, u"*.qss"_s, u"*.sh"_s};
const QStringList Product {u"app"_s, u"ui"_s, u"models"_s, u"services"_s};
const QStringList Everything
    = Product + QStringList {u"tests"_s, u"cmake"_s, u"resources"_s, u"translations"_s, u"packaging"_s};

/// What is read of a file.
enum class Reading { CodeOnly, CodeAndTexts, AllOfIt };

struct Rule {
    const char* sentence;
    QStringList folders;
    QStringList files;
    Reading reading;
    QString forbidden; // a regular expression
    QString mistake; // that it must find
    QStringList except; // paths, each with a reason in the table
};

const QList<Rule> Rules {
    {"screens and models await nothing",
     {u"ui"_s, u"models"_s},
     Code,
     Reading::CodeOnly,
     u"\\bco_(await|return|yield)\\b"_s,
     u"co_await m_service.list();"_s,
     {}},
    // Nobody awaits it, so its object must not go before it has ended: the comment tells who sees to that.
    {"a coroutine that goes on by itself says so",
     {u"app"_s, u"services"_s},
     {u"*.h"_s},
     Reading::AllOfIt,
     u"^ *QCoro::Task<> \\w+\\(.*\\);(?!.*\\bby itself\\b)"_s,
     u"    QCoro::Task<> look();"_s,
     {}},
    {"nobody turns an event loop of their own",
     Product,
     Code,
     Reading::CodeOnly,
     u"\\bQEventLoop\\b|\\bQCoro::waitFor\\b|\\bprocessEvents\\s*\\(|(?<!Application::)(?<!QCoreApplication::)\\bexec\\(\\)"_s,
     u"dialog.exec();"_s,
     // Statements of SQL are run by a function of that name; what kept the program from starting is told before
     // there is a loop.
     {u"services/db/Session.cpp"_s, u"services/db/Migrator.cpp"_s, u"app/desktop/StartFailure.cpp"_s}},
    {"nobody blocks on a device or a process",
     Product,
     Code,
     Reading::CodeOnly,
     u"[.>]waitFor(Finished|Started|ReadyRead|BytesWritten|Connected|Disconnected|Encrypted|NewConnection)\\b"_s,
     u"socket.waitForReadyRead(100)"_s,
     // PostgreSQL's own programs run on the thread that starts the workspace; the second start of the program has
     // nothing to show and leaves when the first has answered.
     {u"services/db/ClusterProcess.cpp"_s, u"ui/shell/SingleInstance.cpp"_s}},
    {"there are no singletons of ours",
     Product,
     Code,
     Reading::CodeOnly,
     u"(?<!Application::)\\binstance\\s*\\(\\s*\\)|\\bQ_GLOBAL_STATIC\\b"_s,
     u"static Settings& instance();"_s,
     {}},
    {"SQL is written in services only",
     {u"ui"_s, u"models"_s, u"app"_s},
     Code,
     Reading::CodeAndTexts,
     u"\"[^\"\\n]*\\b(SELECT\\s|INSERT INTO\\b|UPDATE \\w+ SET\\b|DELETE FROM\\b|CREATE (TABLE|ROLE|DATABASE|INDEX)\\b|TRUNCATE\\s)"_s,
     u"query(u\"SELECT 1\"_s)"_s,
     {}},
    {"models choose no colours",
     {u"models"_s},
     Code,
     Reading::CodeOnly,
     u"\\bQ(Color|Brush|Palette)\\b"_s,
     u"return QColor(1, 2, 3);"_s,
     {}},
    {"pages are found by key, not by counting",
     {u"services"_s},
     {u"*.sql"_s},
     Reading::AllOfIt,
     u"\\bOFFSET\\s+[:$(\\d]"_s,
     u"LIMIT 50 OFFSET :start"_s,
     {}},
    // Qt reads it as the beginning of a text and binds nothing behind it.
    {"comments of statements hold no apostrophe",
     {u"services"_s},
     {u"*.sql"_s},
     Reading::AllOfIt,
     u"^(?:[^'\\n]|'[^'\\n]*')*?--[^\\n]*'|/\\*(?:(?!\\*/)[^'])*'"_s,
     u"-- the shop's own"_s,
     {}},
    {"nothing is left for later",
     Everything,
     Written,
     Reading::AllOfIt,
     // Written in two parts so that this file does not break its own rule.
     u"\\b(?:TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X)\\b"_s,
     u"// TO"_s + u"DO: finish"_s,
     {}},
    // QDBusConnection knows no other way.
    {"connections name members, not texts",
     Product,
     Code,
     Reading::CodeOnly,
     u"\\b(SIGNAL|SLOT)\\s*\\("_s,
     u"connect(a, SIGNAL(clicked()), this, SLOT(save()))"_s,
     {u"ui/theme/SystemScheme.cpp"_s}},
    {"nobody throws", Product, Code, Reading::CodeOnly, u"\\bthrow\\b"_s, u"throw std::runtime_error(text);"_s, {}},
    {"what is logged has a category",
     {u"ui"_s, u"models"_s, u"services"_s},
     Code,
     Reading::CodeOnly,
     u"\\bq(Debug|Warning|Critical|Info)\\s*\\(|\\bstd::c(out|err)\\b|\\bprintf\\s*\\("_s,
     u"qDebug() << number;"_s,
     {}},
};

QString read(const SourceFile& file, Reading reading)
{
    switch (reading) {
    case Reading::CodeOnly: return siaran::tests::withoutCommentsAndLiterals(file.text);
    case Reading::CodeAndTexts: return siaran::tests::withoutComments(file.text);
    case Reading::AllOfIt: return file.text;
    }
    return {};
}

QStringList breaches(const Rule& rule, const SourceFile& file)
{
    const QRegularExpression forbidden(rule.forbidden, QRegularExpression::MultilineOption);
    QStringList found;
    const auto text = read(file, rule.reading);
    for (auto it = forbidden.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto line = siaran::tests::lineAt(text, match.capturedStart());
        found.append(u"%1:%2 %3"_s.arg(file.path).arg(line).arg(match.captured().simplified()));
    }
    return found;
}

QList<SourceFile> filesOf(const Rule& rule)
{
    QList<SourceFile> files;
    for (const auto& folder : rule.folders) {
        const auto found = siaran::tests::sourcesIn(folder, rule.files);
        if (found.isEmpty()) {
            return {}; // a rule that has lost a folder must not go on as if it held there
        }
        files += found;
    }
    files.removeIf([&rule](const SourceFile& file) { return rule.except.contains(file.path); });
    return files;
}

} // namespace

/// The rules of the house that a search can hold. Each row brings a mistake it must find.
class TestHouseRules : public QObject {
    Q_OBJECT

    static constexpr qsizetype LongestFile = 450;

private Q_SLOTS:
    void theRuleHolds_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < Rules.size(); ++index) {
            QTest::newRow(Rules.at(index).sentence) << index;
        }
    }

    void theRuleHolds()
    {
        QFETCH(int, index);
        const auto& rule = Rules.at(index);
        QVERIFY(QRegularExpression(rule.forbidden).isValid());
        QVERIFY2(!breaches(rule, {u"planted"_s, rule.mistake}).isEmpty(), "the rule does not see its own mistake");

        const auto files = filesOf(rule);
        QVERIFY2(!files.isEmpty(), "nothing to search");
        QStringList found;
        for (const auto& file : files) {
            found += breaches(rule, file);
        }
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
    }

    void exceptionsAreStillNeeded()
    {
        for (const auto& rule : Rules) {
            for (const auto& path : rule.except) {
                const auto files = siaran::tests::sourcesIn(path.section(u'/', 0, -2), {path.section(u'/', -1)});
                QVERIFY2(!files.isEmpty() && !breaches(rule, files.first()).isEmpty(), qPrintable(path));
            }
        }
    }

    void everyHeaderIsReadOnce()
    {
        int seen = 0;
        QStringList found;
        for (const auto& folder : Product + QStringList {u"tests"_s}) {
            for (const auto& header : siaran::tests::sourcesIn(folder, {u"*.h"_s})) {
                ++seen;
                if (!siaran::tests::withoutComments(header.text).trimmed().startsWith("#pragma once"_L1)) {
                    found.append(header.path);
                }
            }
        }
        QVERIFY(seen > 100);
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
    }

    void noFileIsTooLongToRead()
    {
        int seen = 0;
        QStringList found;
        for (const auto& folder : Product + QStringList {u"tests"_s}) {
            for (const auto& file : siaran::tests::sourcesIn(folder, {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s})) {
                ++seen;
                if (const auto lines = file.text.count(u'\n'); lines > LongestFile) {
                    found.append(u"%1 has %2 lines"_s.arg(file.path).arg(lines));
                }
            }
        }
        QVERIFY(seen > 200);
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
    }

    // A test that its folder does not name is never built, and nobody misses it.
    void everyTestIsBuilt()
    {
        QHash<QString, QString> lists;
        for (const auto& list : siaran::tests::sourcesIn(u"tests"_s, {u"CMakeLists.txt"_s})) {
            lists.insert(list.path.section(u'/', 0, -2), list.text);
        }
        const auto tests = siaran::tests::sourcesIn(u"tests"_s, {u"tst_*.cpp"_s});
        QVERIFY(tests.size() > 100);
        QStringList found;
        for (const auto& test : tests) {
            // Without "tst_", which a list that names several may put before each.
            const auto name = test.path.section(u'_', -1).chopped(4);
            const QRegularExpression named(u"(\\b|_)%1\\b"_s.arg(name));
            if (!lists.value(test.path.section(u'/', 0, -2)).contains(named)) {
                found.append(test.path);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestHouseRules)
#include "tst_houserules.moc"
