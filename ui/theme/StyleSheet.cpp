#include "ui/theme/StyleSheet.h"

#include <QFile>
#include <QHash>
#include <QLoggingCategory>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

Q_LOGGING_CATEGORY(themeLog, "siaran.theme")

QHash<QString, Token> tokensByName()
{
    QHash<QString, Token> tokens;
    for (int i = 0; i < TokenCount; ++i) {
        const auto token = static_cast<Token>(i);
        tokens.insert(name(token).toString(), token);
    }
    return tokens;
}

} // namespace

QString fillStyleSheet(const QString& sheet, Scheme scheme, double textScale)
{
    static const QRegularExpression reference(u"@px\\((\\d+)\\)|@([A-Za-z0-9]+)"_s);
    const auto tokens = tokensByName();
    QString filled;
    qsizetype from = 0;
    for (auto it = reference.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        filled += QStringView(sheet).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.hasCaptured(1)) {
            filled += u"%1px"_s.arg(qRound(match.captured(1).toInt() * textScale));
        } else if (const auto token = tokens.constFind(match.captured(2)); token != tokens.constEnd()) {
            filled += color(*token, scheme).name();
        } else {
            qCWarning(themeLog) << "no such token" << match.captured(2);
            filled += match.captured(0);
        }
    }
    filled += QStringView(sheet).mid(from);
    return filled;
}

QString styleSheetFor(Scheme scheme, double textScale)
{
    QFile file(u":/theme/siaran.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(themeLog) << "the style sheet is not in this program";
        return {};
    }
    return fillStyleSheet(QString::fromUtf8(file.readAll()), scheme, textScale);
}

} // namespace siaran::ui
