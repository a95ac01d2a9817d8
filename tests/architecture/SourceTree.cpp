#include "tests/architecture/SourceTree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace siaran::tests {

using namespace Qt::StringLiterals;

namespace {

enum class Blank { Comments, CommentsAndLiterals };

void blankOut(QString& text, qsizetype from, qsizetype length)
{
    for (auto at = from; at < from + length; ++at) {
        if (text.at(at) != u'\n') {
            text[at] = u' ';
        }
    }
}

QString blanked(const QString& code, Blank what)
{
    // Whichever begins first wins: a raw string, a string, a character (not the quote in 1'000), or a comment.
    static const QRegularExpression piece(u"(?<raw>R\"(?<mark>[^( ]*)\\(.*?\\)\\k<mark>\")"
                                          "|(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*\")"
                                          "|(?<letter>(?<![0-9A-Fa-f])'(?:[^'\\\\\\n]|\\\\.)+')"
                                          "|(?<comment>//[^\\n]*|/\\*.*?\\*/)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    auto result = code;
    for (auto it = piece.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        if (match.hasCaptured(u"comment"_s)) {
            blankOut(result, match.capturedStart(), match.capturedLength());
        } else if (what == Blank::CommentsAndLiterals) {
            blankOut(result, match.capturedStart() + 1, match.capturedLength() - 2);
        }
    }
    return result;
}

} // namespace

QList<SourceFile> sourcesIn(const QString& folder, const QStringList& patterns)
{
    const QDir root(QStringLiteral(SIARAN_SOURCE_DIR));
    QList<SourceFile> files;
    QDirIterator it(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly)) {
            files.push_back({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QString withoutComments(const QString& code)
{
    return blanked(code, Blank::Comments);
}

QString withoutCommentsAndLiterals(const QString& code)
{
    return blanked(code, Blank::CommentsAndLiterals);
}

qsizetype lineAt(const QString& text, qsizetype position)
{
    return QStringView(text).left(position).count(u'\n') + 1;
}

} // namespace siaran::tests
