#pragma once

#include "models/templates/TemplateDraftKeeper.h"

#include <QDialog>

class QPushButton;

namespace siaran::templates {
class TemplateAuthoring;
}

namespace siaran::ui {

class MessageBubble;
class Strip;
class TemplateForm;

/// The window a template is written in: the form, beside it what a customer will see, and the way to WhatsApp's review.
/// What is written stays on the shelf until it was handed in, also when the window is closed. It deletes itself, and
/// waits for WhatsApp's answer before that.
class TemplateWriter final : public QDialog {
    Q_OBJECT

public:
    TemplateWriter(templates::TemplateAuthoring& authoring, templates::DraftShelf& shelf,
                   const templates::KeptDraft& draft, QWidget* parent = nullptr);

    /// Hands it in, unless something has to be mended first.
    void submit();

Q_SIGNALS:
    /// WhatsApp has it and will look at it.
    void submitted(const QString& name);
    /// The draft was kept, or thrown away.
    void left();

private:
    void build(const templates::KeptDraft& draft);
    void finish(const Result<void>& outcome);
    void throwAway();
    void showBubble();
    void done(int result) override;

    templates::TemplateAuthoring& m_authoring;
    models::TemplateDraftKeeper m_keeper;
    TemplateForm* m_form = nullptr;
    MessageBubble* m_bubble = nullptr;
    Strip* m_strip = nullptr;
    QPushButton* m_submit = nullptr;
    QPushButton* m_throwAway = nullptr;
    bool m_isSubmitting = false;
    bool m_isLeft = false;
};

} // namespace siaran::ui
