#include "ui/theme/Theme.h"

#include "ui/theme/Style.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/SystemScheme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr double BasePixels = 14;
constexpr double SmallestScale = 0.9;
constexpr double LargestScale = 1.5;

void loadFonts()
{
    for (const auto& face : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s}) {
        QFontDatabase::addApplicationFont(u":/fonts/Inter-%1.otf"_s.arg(face));
    }
}

QFont baseFont(double scale)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Color Emoji"_s});
    font.setPixelSize(qRound(BasePixels * scale));
    return font;
}

} // namespace

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_system(std::make_unique<SystemScheme>(QApplication::palette()))
{
    loadFonts();
    QApplication::setStyle(new Style);
    connect(m_system.get(), &SystemScheme::changed, this, [this] {
        if (m_appearance == Appearance::System) {
            dress();
        }
    });
    dress();
}

Theme::~Theme() = default;

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance) {
        return;
    }
    m_appearance = appearance;
    dress();
}

Scheme Theme::scheme() const
{
    switch (m_appearance) {
    case Appearance::Light: return Scheme::Light;
    case Appearance::Dark: return Scheme::Dark;
    case Appearance::System: break;
    }
    return m_system->scheme();
}

void Theme::setTextScale(double factor)
{
    const auto scale = qBound(SmallestScale, factor, LargestScale);
    if (qFuzzyCompare(scale, m_textScale)) {
        return;
    }
    m_textScale = scale;
    dress();
}

void Theme::dress()
{
    QPixmapCache::clear();
    QApplication::setPalette(paletteFor(scheme()));
    QApplication::setFont(baseFont(m_textScale));
    // A style sheet resolves its colours when it is set, not when the palette changes.
    m_application.setStyleSheet(styleSheetFor(scheme(), m_textScale));
    Q_EMIT changed(scheme());
}

} // namespace siaran::ui
