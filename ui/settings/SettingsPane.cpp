#include "ui/settings/SettingsPane.h"

#include "models/campaigns/ZoneText.h"
#include "services/access/Rights.h"
#include "services/settings/SettingsService.h"
#include "ui/settings/SettingRow.h"
#include "ui/settings/ShopForm.h"
#include "ui/shell/ErrorPage.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTime>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr auto ThemeKey = "appearance/theme"_L1;
constexpr auto LanguageKey = "appearance/language"_L1;

QString wordOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System: return u"system"_s;
    case Appearance::Light: return u"light"_s;
    case Appearance::Dark: return u"dark"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

SettingsPane::SettingsPane(settings::SettingsService& service, QSettings& store, Theme& theme,
                           const QString& dataFolder, access::Role role, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_page(new Page(tr("Settings"), Page::Body::Scrolling, this))
    , m_strip(new Strip(Strip::Kind::Danger, {}, this))
    , m_sections(new QVBoxLayout)
{
    setObjectName(u"settings"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_page);
    m_page->header().setState(tr("Every change is kept at once"));
    m_strip->setObjectName(u"settingsError"_s);
    m_strip->addAction(u"settingsRetry"_s, tr("Try again"), [this] { refresh(); });
    m_strip->hide();
    m_page->addWidget(m_strip);
    m_page->addWidget(buildAppearance());
    m_sections->setSpacing(metrics::GapLarge);
    m_page->addLayout(m_sections);
    if (may(role, access::Act::ChangeSettings)) {
        buildShop(service);
    }
    m_page->addWidget(buildAbout(dataFolder));
}

void SettingsPane::buildShop(settings::SettingsService& service)
{
    m_form = new ShopForm(service, this);
    m_states = new StateView(m_form, this);
    m_page->addWidget(m_states);
    connect(m_form, &ShopForm::loaded, this, [this] {
        m_strip->hide();
        m_states->setState(StateView::State::Content);
    });
    connect(m_form, &ShopForm::loadFailed, this, &SettingsPane::showLoadError);
    connect(m_states, &StateView::retryRequested, this, &SettingsPane::refresh);
    connect(m_form, &ShopForm::saveFailed, this, &SettingsPane::showProblem);
    connect(m_form, &ShopForm::saved, this, [this](const settings::WorkspaceSettings& settings) {
        m_strip->hide();
        tellSaved();
        Q_EMIT settingsSaved(settings);
    });
    auto* reload = new QAction(tr("Refresh"), this);
    reload->setObjectName(u"refreshSettings"_s);
    reload->setShortcut(QKeySequence::Refresh);
    reload->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(reload);
    connect(reload, &QAction::triggered, this, &SettingsPane::refresh);
    m_states->setState(StateView::State::Loading);
    refresh();
}

Card* SettingsPane::buildAppearance()
{
    auto* card = new Card(tr("Appearance and language"), this);
    card->body()->setSpacing(metrics::GapLarge);
    auto* choices = new QWidget(card);
    choices->setObjectName(u"appearance"_s);
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    auto* group = new QButtonGroup(choices);
    const auto add = [&](const QString& objectName, const QString& text, Appearance appearance) {
        auto* chip = makeButton(objectName, text, "chip"_L1, choices);
        chip->setCheckable(true);
        chip->setChecked(m_theme.appearance() == appearance);
        group->addButton(chip);
        row->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, appearance] { chooseAppearance(appearance); });
    };
    add(u"appearanceSystem"_s, tr("System"), Appearance::System);
    add(u"appearanceLight"_s, tr("Light"), Appearance::Light);
    add(u"appearanceDark"_s, tr("Dark"), Appearance::Dark);
    row->addStretch();
    card->body()->addWidget(
        new SettingRow(tr("Appearance"), choices, tr("System follows your computer, also at night."), card));

    auto* language = new QComboBox(card);
    language->setObjectName(u"language"_s);
    language->addItem(tr("The computer's own"), QString());
    language->addItem(u"English"_s, u"en"_s);
    language->addItem(u"Bahasa Indonesia"_s, u"id"_s);
    language->setCurrentIndex(qMax(0, language->findData(m_store.value(LanguageKey).toString())));
    connect(language, &QComboBox::activated, this,
            [this, language] { chooseLanguage(language->currentData().toString()); });
    card->body()->addWidget(
        new SettingRow(tr("Language"), language, tr("Counts from the next start of Siaran."), card));
    return card;
}

Card* SettingsPane::buildAbout(const QString& dataFolder)
{
    auto* card = new Card(tr("Data and version"), this);
    card->body()->setSpacing(metrics::GapLarge);
    if (!dataFolder.isEmpty()) {
        addDataRows(*card, dataFolder);
    }
    const auto version = QCoreApplication::applicationVersion();
    auto* about = makeLabel(version.isEmpty() ? u"Siaran"_s : tr("Siaran %1").arg(version), {}, card);
    about->setObjectName(u"version"_s);
    about->setMinimumHeight(metrics::ControlHeight);
    about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(new SettingRow(
        tr("Version"), about,
        tr("Free software under the GNU General Public License 3 or later. It sends nothing about you to anybody."),
        card));
    return card;
}

void SettingsPane::addDataRows(Card& card, const QString& dataFolder)
{
    auto* place = new QLineEdit(dataFolder, &card);
    place->setObjectName(u"dataFolder"_s);
    place->setReadOnly(true);
    place->setCursorPosition(0);
    auto* placeRow = new SettingRow(tr("Where your data lives"), place,
                                    tr("On this computer, in a database of your own. Back this folder up."), &card);
    card.body()->addWidget(placeRow);
    auto* open = makeButton(u"openDataFolder"_s, tr("Open folder"), {}, &card);
    connect(open, &QPushButton::clicked, this,
            [dataFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(dataFolder)); });
    auto* openRow = new QWidget(&card);
    openRow->setObjectName(u"dataFolderActions"_s);
    auto* line = new QHBoxLayout(openRow);
    line->setContentsMargins({});
    line->addWidget(open);
    line->addStretch();
    card.body()->addWidget(new SettingRow({}, openRow, {}, &card));
}

void SettingsPane::addSection(QWidget* section)
{
    m_sections->addWidget(section);
}

void SettingsPane::refresh()
{
    if (m_form != nullptr) {
        m_form->load();
    }
}

void SettingsPane::chooseAppearance(Appearance appearance)
{
    m_store.setValue(ThemeKey, wordOf(appearance));
    m_theme.setAppearance(appearance);
    tellSaved();
}

void SettingsPane::chooseLanguage(const QString& code)
{
    m_store.setValue(LanguageKey, code);
    tellSaved();
}

void SettingsPane::tellSaved()
{
    //: %1: a time of the day
    m_page->header().setState(tr("Saved %1").arg(models::clockText(QTime::currentTime())));
}

void SettingsPane::showLoadError(const Error& error)
{
    if (m_form->isEnabled()) {
        showProblem(error); // what was loaded before stays
        return;
    }
    showErrorPage(*m_states, errorWords(error, ErrorContext::Database));
}

void SettingsPane::showProblem(const Error& error)
{
    m_strip->setText(errorSentence(error, ErrorContext::Database));
    m_strip->show();
}

} // namespace siaran::ui
