#include "tests/fuzz/Mutation.h"
#include "tests/fuzz/Samples.h"
#include "tests/fuzz/Target.h"
#include "tests/fuzz/WireSamples.h"
#include "tests/fuzz/WireTarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace siaran::fuzz;

namespace {

constexpr qsizetype LongestFile = 256 * 1024;

std::optional<Kind> kindOf(const QString& word)
{
    static const QHash<QString, Kind> kinds {
        {u"csv"_s, Kind::Csv},         {u"xlsx"_s, Kind::Xlsx},           {u"vcard"_s, Kind::Cards},
        {u"webhook"_s, Kind::Webhook}, {u"signature"_s, Kind::Signature}, {u"answer"_s, Kind::Answer},
        {u"request"_s, Kind::Request}};
    const auto kind = kinds.constFind(word);
    return kind == kinds.cend() ? std::nullopt : std::optional(*kind);
}

QString faultOf(Kind kind, const QByteArray& bytes)
{
    return isFile(kind) ? faultIn(bytes) : wireFaultIn(kind, bytes);
}

/// The file of one round: any round can be had again without those before it.
QByteArray fileOf(Kind kind, quint64 seed, quint64 round)
{
    static const auto files = isFile(kind) ? samples(kind) : wireSamples(kind);
    static const auto pieces = isFile(kind) ? words(kind) : wireWords(kind);
    Mutation mutation(seed * 1'000'003 + round, pieces);
    // Most damage to a packed file is noticed at once; inside its parts it is not.
    if (kind == Kind::Xlsx && mutation.below(4) != 0) {
        auto parts = workbookParts();
        for (auto changes = 1 + mutation.below(2); changes > 0; --changes) {
            auto& bytes = parts[mutation.below(parts.size())].second;
            bytes = mutation.of(bytes, LongestFile);
        }
        return packedFile(parts);
    }
    return mutation.of(files.at(mutation.below(files.size())), LongestFile);
}

int report(const QString& fault, quint64 seed, quint64 round)
{
    std::fprintf(stderr, "siaran-fuzz: %s (seed %llu, round %llu)\n", qUtf8Printable(fault), seed, round);
    return 1;
}

/// Rounds until the time is over. The number of the round that is on stands in a file: after a crash it names the one.
int run(Kind kind, const QString& word, int seconds, quint64 seed)
{
    QFile at(QDir::temp().filePath(u"siaran-fuzz-%1-%2.round"_s.arg(word).arg(seed)));
    if (!at.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return 1;
    }
    QElapsedTimer clock;
    clock.start();
    quint64 round = 0;
    for (; clock.elapsed() < seconds * 1000LL; ++round) {
        at.seek(0);
        at.write(QByteArray::number(round) + '\n');
        if (const auto fault = faultOf(kind, fileOf(kind, seed, round)); !fault.isEmpty()) {
            return report(fault, seed, round);
        }
    }
    std::printf("%s: %llu files, nothing found\n", qUtf8Printable(word), round);
    at.remove();
    return 0;
}

} // namespace

/// Feeds damaged bytes to the readers of an import and of what comes over the network: siaran-fuzz KIND [SECONDS]
/// [SEED] [ROUND]. Meant to be built with the sanitizers; ROUND does that one alone.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    // What the libraries think of damaged files is of no interest here.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const auto arguments = QCoreApplication::arguments();
    const auto kind = kindOf(arguments.value(1));
    if (!kind) {
        std::fputs("usage: siaran-fuzz csv|xlsx|vcard|webhook|signature|answer|request [SECONDS] [SEED] [ROUND]\n",
                   stderr);
        return 2;
    }
    const auto seed = arguments.value(3, u"1"_s).toULongLong();
    if (arguments.size() > 4) {
        const auto round = arguments.at(4).toULongLong();
        const auto fault = faultOf(*kind, fileOf(*kind, seed, round));
        return fault.isEmpty() ? 0 : report(fault, seed, round);
    }
    return run(*kind, arguments.at(1), arguments.value(2, u"10"_s).toInt(), seed);
}
