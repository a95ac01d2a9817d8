#include "tests/architecture/AwaitScan.h"
#include "tests/architecture/SourceTree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList reasonsIn(const QString& code)
{
    QStringList reasons;
    for (const auto& found : siaran::tests::spoiltTemporariesIn(siaran::tests::withoutCommentsAndLiterals(code))) {
        reasons.append(found.reason);
    }
    return reasons;
}

} // namespace

/// g++ 12 destroys a temporary with members of its own twice when it stands inside a co_await expression
/// (GCC bugs 99576 and 100611 and their kin). Whoever names it first is safe.
class TestCoroutines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTemporaryIsFound_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("a braced argument") << u"co_await m_transport.post({url, body});"_s;
        QTest::newRow("a braced argument behind another") << u"const auto x = co_await f(a, {b, c});"_s;
        QTest::newRow("a braced aggregate") << u"co_await post(HttpRequest {url, body});"_s;
        QTest::newRow("a captured copy")
            << u"co_return co_await m_db.run([text](db::Session& s) { return f(s, text); });"_s;
        QTest::newRow("a captured value")
            << u"co_await m_db.run([rows = std::move(rows)](db::Session& s) { return f(s, rows); });"_s;
        QTest::newRow("everything captured") << u"co_await m_db.run([=](db::Session& s) { return f(s, text); });"_s;
        QTest::newRow("within a condition") << u"if (auto x = co_await f({a}); !x) { }"_s;
        QTest::newRow("over several lines")
            << u"co_await m_db.run(\n    [campaign,\n     limit](S& s) { return 1; });"_s;
        QTest::newRow("awaited within a lambda") << u"auto f = [this] { co_await g({a}); };"_s;
    }

    void aTemporaryIsFound()
    {
        QFETCH(QString, code);
        QCOMPARE(reasonsIn(code).size(), 1);
    }

    void whatIsNamedIsSafe_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("a named job")
            << u"auto answer = m_db.run([text](S& s) { return 1; }); co_return co_await answer;"_s;
        QTest::newRow("this and references") << u"co_await m_db.run([this, &text](S& s) { return f({text}); });"_s;
        QTest::newRow("nothing captured") << u"co_await m_db.run([](S& s) { return f(s, {1, 2}); });"_s;
        QTest::newRow("a strong id") << u"co_await m_service.remove(ContactId {7});"_s;
        QTest::newRow("empty braces") << u"co_await m_service.list({});"_s;
        QTest::newRow("a subscript") << u"co_await m_tasks[index];"_s;
        QTest::newRow("a block behind the condition") << u"if (co_await ready()) { f({a}); }"_s;
        QTest::newRow("braces in a text") << u"co_await f(u\"({a})\"_s);"_s;
        QTest::newRow("a comment") << u"// co_await f({a});"_s;
        QTest::newRow("a task returned") << u"return m_db.task([text](S& s) { return f(s, text); });"_s;
    }

    void whatIsNamedIsSafe()
    {
        QFETCH(QString, code);
        QCOMPARE(reasonsIn(code), QStringList());
    }

    void noAwaitedTemporaryIsDestroyedTwice()
    {
        int awaits = 0;
        QStringList found;
        for (const auto& folder : {u"app"_s, u"services"_s, u"tests"_s}) {
            for (const auto& file : siaran::tests::sourcesIn(folder)) {
                const auto code = siaran::tests::withoutCommentsAndLiterals(file.text);
                awaits += static_cast<int>(code.count("co_await"_L1));
                for (const auto& spoilt : siaran::tests::spoiltTemporariesIn(code)) {
                    const auto line = siaran::tests::lineAt(code, spoilt.position);
                    found.append(u"%1:%2 %3"_s.arg(file.path).arg(line).arg(spoilt.reason));
                }
            }
        }
        QVERIFY(awaits > 50);
        QVERIFY2(found.isEmpty(), qPrintable(u"\nName these before awaiting:\n"_s + found.join(u'\n')));
    }

    void coroutinesTakeValues()
    {
        // What a const reference was bound to may be dead when the coroutine goes on; a collaborator is no const
        // reference.
        static const QRegularExpression byReference(
            u"\\bQCoro::Task<[^;={}]*?>\\s+[\\w:]+\\(([^()]*\\bconst\\b[^()]*&[^()]*)\\)\\s*(?:const)?\\s*\\{"_s);
        QVERIFY(byReference.match(u"QCoro::Task<Result<int>> X::f(const QString& text)\n{"_s).hasMatch());
        int seen = 0;
        QStringList found;
        for (const auto& folder : {u"app"_s, u"services"_s}) {
            for (const auto& file : siaran::tests::sourcesIn(folder)) {
                const auto code = siaran::tests::withoutCommentsAndLiterals(file.text);
                ++seen;
                for (auto it = byReference.globalMatch(code); it.hasNext();) {
                    const auto match = it.next();
                    found.append(u"%1:%2 %3"_s.arg(file.path)
                                     .arg(siaran::tests::lineAt(code, match.capturedStart()))
                                     .arg(match.captured(1).simplified()));
                }
            }
        }
        QVERIFY(seen > 50);
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestCoroutines)
#include "tst_coroutines.moc"
