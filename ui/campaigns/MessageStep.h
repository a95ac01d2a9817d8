#pragma once

#include "models/campaigns/TemplateChoiceModel.h"
#include "services/domain/Campaign.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace siaran::models {
class DraftKeeper;
}

namespace siaran::media {
class MediaService;
}

namespace siaran::ui {

class Card;
class MediaField;
class MessagePreview;
class StateView;
class TableView;
class VariablesEditor;

/// What the campaign says: an approved template or free text, where its variables come from, and how it looks.
class MessageStep final : public QWidget {
    Q_OBJECT

public:
    MessageStep(models::DraftKeeper& keeper, templates::TemplateService& templates, media::MediaService& media,
                QWidget* parent = nullptr);

    /// Shows the draft and asks for the templates.
    void enter();
    void focusFirst();
    /// Moves to what is wrong.
    void pointAt(DraftProblem problem);

    void setFields(const QList<CustomField>& fields);
    void setPeople(const QList<Contact>& people);

Q_SIGNALS:
    void templatesRequested();
    /// A test message to the owner, as `person` would get it.
    void testRequested(const siaran::Contact& person);
    /// A small one of what the message carries; null for none.
    void pictureChanged(const QImage& picture);

private:
    enum Mode { TemplateMode, TextMode };

    QWidget* buildModes();
    QWidget* buildTemplates();
    QWidget* buildText();
    void fillVariableMenu();
    Mode mode() const;
    void setMode(Mode mode);
    void showTemplates();
    void takeTemplate();
    void takeText();
    void takeMode();
    void store(MessageContent content);
    void connectMedia();
    void showContent();
    void showCounter();
    void resizeEvent(QResizeEvent* event) override;

    models::DraftKeeper& m_keeper;
    models::TemplateChoiceModel m_templates;
    QList<CustomField> m_fields;
    QRadioButton* m_useTemplate = nullptr;
    QRadioButton* m_useText = nullptr;
    QStackedWidget* m_sources = nullptr;
    StateView* m_states = nullptr;
    TableView* m_table = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_insert = nullptr;
    QMenu* m_insertMenu = nullptr;
    Card* m_variablesCard = nullptr;
    VariablesEditor* m_variables = nullptr;
    MediaField* m_media = nullptr;
    MessagePreview* m_preview = nullptr;
    QPushButton* m_test = nullptr;
    QLabel* m_counter = nullptr;
    bool m_isFilling = false;
};

} // namespace siaran::ui
